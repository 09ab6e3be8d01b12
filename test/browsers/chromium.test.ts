import { scenario } from './scenario.ts';

scenario('chromium');
