/** Entry of the page that Excel loads, for the pane and the ribbon at once (shared runtime). */
import { createRoot } from 'react-dom/client';
import { startAddIn } from '../commands';
import { App } from './App';

void startAddIn().then(() => {
  const container = document.getElementById('root');
  if (container) createRoot(container).render(<App />);
});
