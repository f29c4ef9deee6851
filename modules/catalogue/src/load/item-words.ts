import type { Audience, OrganLevel, TimeUnit } from '@tongban/vocabulary';
import type { OnlineDepth, Scope } from '../domain/service-item.ts';

export const audiences: Readonly<Record<string, Audience>> = {
  自然人: 'person',
  法人: 'enterprise',
};

export const levels: Readonly<Record<string, OrganLevel>> = {
  '1国家级': 'ministry',
  '2省级': 'province',
  '3市级': 'city',
  '4县级': 'county',
  '5派出所': 'station',
};

export const timeUnits: Readonly<Record<string, TimeUnit>> = {
  工作日: 'working-days',
  自然日: 'natural-days',
  小时: 'hours',
  月: 'months',
};

export const scopes: Readonly<Record<string, Scope>> = {
  全国通办: 'nationwide',
  省内通办: 'province',
  市内通办: 'city',
  属地办理: 'local',
};

export const onlineDepths: readonly OnlineDepth[] = ['I', 'II', 'III', 'IV'];
