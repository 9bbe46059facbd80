export { border } from '@hub/border';
export { organizations } from '@hub/organizations';
