import { expect, test } from '@jest/globals';
import { clinicWith, complaint, fileWith } from './clinicFiles.ts';

test('a colour that is too light is answered with one that works, and that one is taken', () => {
  for (const tooLight of ['#1fa3b5', '#ffffff', '#ff0000', '#00ff00', '#a0a0ff', '#777777']) {
    const { message } = complaint(fileWith({ 'clinic.look.colour': tooLight }));
    const named = /write colour: "(#[\da-f]{6})"/.exec(message)?.[1];
    expect(clinicWith({ 'clinic.look.colour': named }).clinic.look.colour).toBe(named);
  }
});

test('contrast is as WCAG counts it: #767676 is the lightest grey behind white', () => {
  expect(() => clinicWith({ 'clinic.look.colour': '#767676' })).not.toThrow();
});
