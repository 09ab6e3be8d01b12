import { scenario } from '../browsers/scenario.ts';

scenario('firefox');
