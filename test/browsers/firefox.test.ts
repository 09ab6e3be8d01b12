import { scenario } from './scenario.ts';

scenario('firefox');
