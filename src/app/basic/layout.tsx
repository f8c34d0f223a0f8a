export { AllTexts as default } from '../all-texts.tsx';
