import { importRetention } from '@hub/kit/import/retention.ts';
import type { RetentionRule } from '@hub/kit/retention.ts';

const source = '个人信息保护法 47：处理目的已实现';
/** After a check-in or a post has ended nobody needs to know who it was; three years let yearly reports be checked. */
const keep = { years: 3 };
const endedCheckIn = `in (select id from members.community_check_ins where ended_on < $1 and not synthetic)`;

/** What is kept of persons, and how long; generated rows are about nobody. Reports and feedback go before the check-in they hang on. */
export const retention: RetentionRule[] = [
  ...importRetention('members'),
  {
    name: 'reports of check-ins that have ended',
    source,
    keep,
    table: 'members.check_in_reports',
    isOver: `check_in_id ${endedCheckIn}`,
  },
  {
    name: 'feedback on check-ins that have ended',
    source,
    keep,
    table: 'members.check_in_feedback',
    isOver: `check_in_id ${endedCheckIn}`,
  },
  {
    name: 'check-ins that have ended',
    source,
    keep,
    table: 'members.community_check_ins',
    isOver: 'ended_on < $1 and not synthetic',
  },
  {
    name: 'memberships of teams that have ended',
    source,
    keep,
    table: 'members.team_memberships',
    isOver: 'valid_to < $1 and not synthetic',
  },
  {
    name: 'organizers whose appointment has ended',
    source,
    keep,
    table: 'members.organizer_appointments',
    isOver: 'valid_to < $1 and not synthetic',
  },
  {
    name: 'posts that have ended',
    source,
    keep,
    table: 'members.post_assignments',
    isOver: 'valid_to < $1 and not synthetic',
  },
];
