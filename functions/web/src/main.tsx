import './styles/base.css';
import './styles/shell.css';
import './styles/cases.css';
import './styles/data.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { rememberedLanguage } from './i18n/text';

// Set before anything is drawn, so that no text is read in the wrong language.
document.documentElement.lang = rememberedLanguage();

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(<App />);
}
