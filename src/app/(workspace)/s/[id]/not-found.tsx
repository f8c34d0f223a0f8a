/** The canvas says that there is no such session, here as when one goes to it without a new page. */
export default function SessionNotFound() {
  return null;
}
