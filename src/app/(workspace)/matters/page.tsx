import { screenPage } from '../screen-page.tsx';

export default screenPage('matters');
