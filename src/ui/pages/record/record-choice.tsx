import { RECORD_DECISIONS, type RecordEntry } from '../../../policy/record/entry.ts';
import { accountTitle } from './names.ts';
import { accountsIn, type RecordFilter } from './sums.ts';
import { useRecordTexts } from './texts.ts';

interface RecordChoiceProps {
  entries: readonly RecordEntry[];
  filter: RecordFilter;
  onFilter: (filter: RecordFilter) => void;
}

/** Which lines are looked at: those of one account, those of one decision, or all. */
export function RecordChoice({ entries, filter, onFilter }: RecordChoiceProps) {
  const texts = useRecordTexts();
  return (
    <div class="pair">
      <div class="field">
        <label class="label" for="record-account">
          {texts.account}
        </label>
        <select
          id="record-account"
          name="record-account"
          value={filter.account ?? ''}
          onChange={({ currentTarget }) => onFilter({ ...filter, account: currentTarget.value || undefined })}
        >
          <option value="">{texts.anyAccount}</option>
          {accountsIn(entries).map((account) => (
            <option value={account} key={account}>
              {accountTitle(account)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="label" for="record-decision">
          {texts.decision}
        </label>
        <select
          id="record-decision"
          name="record-decision"
          value={filter.decision ?? ''}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, decision: RECORD_DECISIONS.find((one) => one === currentTarget.value) })
          }
        >
          <option value="">{texts.anyDecision}</option>
          {RECORD_DECISIONS.map((decision) => (
            <option value={decision} key={decision}>
              {texts.decisions[decision]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
