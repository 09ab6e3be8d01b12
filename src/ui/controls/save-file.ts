/** Hands a text to the person as a download, by the browser's own way; nothing is sent anywhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the next task; a minute also covers a slow "Save as" dialog.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
