import { render } from 'preact';
import { beginPage } from '../../platform/storage.ts';
import { App } from './app.tsx';
import './popup.css';

beginPage();
/** The popup and its full page are one document: `popup.html?page=1` is the page. */
const full = new URLSearchParams(location.search).has('page');
document.documentElement.dataset.shape = full ? 'page' : 'popup';

const root = document.getElementById('root');
if (root) render(<App full={full} />, root);
