import { keepShippedModel } from './recogniser.ts';

keepShippedModel();
