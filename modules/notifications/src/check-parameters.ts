import type { Parameters } from './render.ts';
import { parametersOf } from './render.ts';
import type { TemplateName } from './templates.ts';

const longestValue = 200;
const citizenNumber = /(?<![0-9])[1-9]\d{16}[\dXx](?![0-9A-Za-z])/;
const mobileNumber = /(?<![0-9])1[3-9]\d{9}(?![0-9])/;

/**
 * Stops a message before it is stored when it has a hole, is given what it does not use, or carries a citizen number or a
 * phone: messages pass through foreign hands. A breach is a bug of the caller.
 */
export function checkParameters(name: TemplateName, parameters: Parameters): void {
  const needed = parametersOf(name);
  const missing = [...needed].filter((parameter) => !Object.hasOwn(parameters, parameter));
  const unknown = Object.keys(parameters).filter((parameter) => !needed.has(parameter));
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(', ')}.`);
  if (unknown.length > 0) throw new Error(`${name} does not use ${unknown.join(', ')}.`);
  for (const [parameter, value] of Object.entries(parameters)) {
    for (const text of typeof value === 'string' ? [value] : [value.zh, value.en]) {
      if (text.length > longestValue) throw new Error(`${parameter} of ${name} is too long.`);
      // A courier may number parcels with eleven digits.
      const isPhone = parameter !== 'trackingNumber' && mobileNumber.test(text);
      if (citizenNumber.test(text) || isPhone) {
        throw new Error(`${parameter} of ${name} holds a personal number.`);
      }
    }
  }
}
