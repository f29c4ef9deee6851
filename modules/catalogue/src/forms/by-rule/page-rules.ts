import { borderAreaRules } from './border-area-rules.ts';
import { certificateRules } from './certificate-rules.ts';
import { crimeRules } from './crime-rules.ts';
import { dangerousGoodsRules } from './dangerous-goods-rules.ts';
import { detentionRules } from './detention-rules.ts';
import { driverRules } from './driver-rules.ts';
import { endorsementRules } from './endorsement-rules.ts';
import { examinationRules } from './examination-rules.ts';
import { foreignerRules } from './foreigner-rules.ts';
import { householdChangeRules } from './household-change-rules.ts';
import { identityCardRules } from './identity-card-rules.ts';
import { immigrationInspectionRules } from './immigration-inspection-rules.ts';
import { legalAffairsRules } from './legal-affairs-rules.ts';
import { migrationRules } from './migration-rules.ts';
import { neighbourhoodRules } from './neighbourhood-rules.ts';
import { networkSecurityRules } from './network-security-rules.ts';
import { petitionRules } from './petition-rules.ts';
import { platformServiceRules } from './platform-service-rules.ts';
import { queryRules } from './query-rules.ts';
import { registrationRules } from './registration-rules.ts';
import { residenceRules } from './residence-rules.ts';
import { roadRules } from './road-rules.ts';
import { sealAndEventRules } from './seal-and-event-rules.ts';
import { specialVehicleRules } from './special-vehicle-rules.ts';
import { tradeRules } from './trade-rules.ts';
import { travelDocumentRules } from './travel-document-rules.ts';
import { vehicleRules } from './vehicle-rules.ts';
import { violationRules } from './violation-rules.ts';
import { weaponAndGuardRules } from './weapon-and-guard-rules.ts';
import type { PageRule } from './page-rule.ts';

/** All rules in their order: an item's pages follow it. */
export const pageRules: readonly PageRule[] = [
  ...registrationRules,
  ...migrationRules,
  ...householdChangeRules,
  ...certificateRules,
  ...identityCardRules,
  ...residenceRules,
  ...travelDocumentRules,
  ...endorsementRules,
  ...borderAreaRules,
  ...foreignerRules,
  ...immigrationInspectionRules,
  ...vehicleRules,
  ...specialVehicleRules,
  ...driverRules,
  ...examinationRules,
  ...violationRules,
  ...roadRules,
  ...tradeRules,
  ...sealAndEventRules,
  ...dangerousGoodsRules,
  ...weaponAndGuardRules,
  ...neighbourhoodRules,
  ...networkSecurityRules,
  ...detentionRules,
  ...legalAffairsRules,
  ...petitionRules,
  ...crimeRules,
  ...platformServiceRules,
  ...queryRules,
];
