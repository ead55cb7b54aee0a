/** Entry of the workbench page. */
import { createRoot } from 'react-dom/client';
import { languageOf, setLanguage } from '../locales';
import { App } from './App';

setLanguage(languageOf(new URLSearchParams(location.search).get('lang') ?? undefined));
const container = document.getElementById('root');
if (container) createRoot(container).render(<App />);
