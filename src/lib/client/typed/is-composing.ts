/** What a key was pressed with. */
interface Pressed {
  keyCode: number;
  nativeEvent: { isComposing: boolean };
}

/**
 * True for a key that belongs to an input method, such as the Enter that takes over a word. Safari reports that Enter
 * after the composition has ended, with key code 229.
 */
export const isComposing = ({ keyCode, nativeEvent }: Pressed): boolean =>
  nativeEvent.isComposing || keyCode === 229;
