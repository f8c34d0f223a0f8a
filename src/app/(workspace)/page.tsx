/** A new session. The frame shows the canvas; see Workspace. */
export default function NewSessionPage() {
  return null;
}
