/** Style sheets of page scripts are bundled as text and put into the closed root. */
declare module '*.css' {
  const css: string;
  export default css;
}
