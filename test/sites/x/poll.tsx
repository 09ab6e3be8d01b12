/** @jsxImportSource react */

/** The answers of a poll; their names are X's own in every language, and there are two at first and four at most. */
export function Poll(props: { options: string[]; onChange: (options: string[]) => void; onRemove: () => void }) {
  return (
    <div>
      {props.options.map((option, index) => (
        <label key={String(index)} style={{ display: 'block' }}>
          <span>Choice {index + 1}</span>
          <input
            type="text"
            name={`Choice${index + 1}`}
            maxLength={25}
            value={option}
            onChange={({ target: { value } }) =>
              props.onChange(props.options.map((one, at) => (at === index ? value : one)))
            }
          />
        </label>
      ))}
      <select data-testid="selectPollDays">
        <option>1</option>
      </select>
      <button type="button" data-testid="removePollButton" onClick={props.onRemove}>
        Remove poll
      </button>
    </div>
  );
}
