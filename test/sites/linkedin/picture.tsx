/** @jsxImportSource react */
/** Somebody's picture. */
export const Picture = (props: { className?: string; of: string }) => (
  <img
    className={props.className}
    alt={props.of}
    width="32"
    height="32"
    src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="
  />
);
