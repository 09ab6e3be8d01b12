/** What the practice page uses of Quill 1; its own types are of another age. */
declare module 'quill1' {
  export default class Quill {
    constructor(place: HTMLElement, options: { formats: string[] });
    readonly root: HTMLDivElement;
    getText(): string;
    on(event: 'text-change', heard: () => void): void;
  }
}
