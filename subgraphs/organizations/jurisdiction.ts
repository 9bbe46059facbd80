import { Fault } from '@hub/kit/errors.ts';

/** Said when an official acts outside the own jurisdiction. */
export function notYours(): Fault {
  return new Fault('FORBIDDEN', {
    zh: '该地不在您的辖区内，请联系当地党委组织部门登记。',
    en: 'That place is outside your jurisdiction; ask the organization department there to register it.',
  });
}
