/** Reddit's elements put what they are given into slots of an open shadow root, or draw a text area there themselves. */
function define(name: string, draw: (root: ShadowRoot, shell: HTMLElement) => void): void {
  const Shell = class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      this.style.display = 'block';
      draw(this.attachShadow({ mode: 'open' }), this);
    }
  };
  customElements.define(name, Shell);
}

function slots(root: ShadowRoot, ...names: string[]): void {
  for (const name of names) {
    const slot = document.createElement('slot');
    slot.setAttribute('name', name);
    root.append(slot);
  }
}

function textArea(root: ShadowRoot, attributes: Record<string, string>): void {
  const area = document.createElement('textarea');
  for (const [name, value] of Object.entries(attributes)) area.setAttribute(name, value);
  area.cols = 50;
  root.append(area);
}

/** Defines all of them; to be called once, before the page is drawn. */
export function defineElements(): void {
  define('shreddit-markdown-composer', (root) => textArea(root, { rows: '4', placeholder: 'Body text' }));
  define('shreddit-composer', (root, shell) => {
    if (shell.getAttribute('mode') === 'markdown') root.append(document.createElement('shreddit-markdown-composer'));
    slots(root, 'rte', 'cancel-button', 'submit-button');
  });
  define('faceplate-textarea-input', (root, shell) =>
    textArea(root, {
      id: 'innerTextArea',
      rows: '1',
      name: shell.getAttribute('name') ?? '',
      placeholder: shell.title,
    }),
  );
  define('r-post-form-submit-button', (root, shell) => {
    const button = document.createElement('button');
    button.id = 'inner-post-submit-button';
    button.textContent = 'Post';
    // The button inside is the one that acts; a click on the shell itself does nothing.
    button.addEventListener('click', () => shell.dispatchEvent(new Event('post')));
    shell.style.display = 'inline-block';
    root.append(button);
  });
}
