/** The product's mark, the same drawing as the icon: a speech bubble under a macron, opening with «. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect class="brand-macron" x="6" y="1.5" width="20" height="4" rx="2" />
      <path
        class="brand-bubble"
        d="M7 8.5h18a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4H14.5L8 31v-5.5H7a4 4 0 0 1-4-4v-9a4 4 0 0 1 4-4Z"
      />
      <path class="brand-quote" d="m15 12.5-4.5 4.5 4.5 4.5m7-9-4.5 4.5 4.5 4.5" />
    </svg>
  );
}
