export { organizations } from '@hub/organizations';
