import { screenPage } from '../screen-page.ts';

export default screenPage('library');
