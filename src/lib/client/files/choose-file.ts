/** The browser's own choice of a file, without a field on the page. `accept` is as the attribute of a file field. */
export const chooseFile = (accept: string, onChosen: (file: File) => void): void => {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file) onChosen(file);
  });
  field.click();
};
