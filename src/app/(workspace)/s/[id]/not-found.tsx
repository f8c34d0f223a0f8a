/** Shows nothing: the canvas says that there is no such session, as it does after a visit without a new page. */
export default function SessionNotFound() {
  return null;
}
