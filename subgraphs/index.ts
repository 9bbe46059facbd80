export { alliances } from '@hub/alliances';
export { border } from '@hub/border';
export { members } from '@hub/members';
export { organizations } from '@hub/organizations';
