import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import type { PackageKind } from '../../../src/classroom/package/package-kind.ts';

const SCORM = 'tools/package/schemas';

/** Folder of the schemas of a standard, and the namespaces that its manifests use, each with its file. */
const SCHEMAS: Readonly<Record<PackageKind, { folder: string; spaces: Readonly<Record<string, string>> }>> = {
  scorm12: {
    folder: `${SCORM}/scorm12`,
    spaces: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  scorm2004: {
    folder: `${SCORM}/scorm2004`,
    spaces: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
  cmi5: {
    folder: 'test/classroom/support',
    spaces: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'cmi5.xsd' },
  },
};

/** What a validator finds wrong with a manifest by its standard's own schemas; nothing where it is valid. */
export async function schemaFaults(kind: PackageKind, manifest: string): Promise<string[]> {
  const { folder, spaces } = SCHEMAS[kind];
  const imports = Object.entries(spaces).map(
    ([space, file]) => `<xs:import namespace="${space}" schemaLocation="${file}"/>`,
  );
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    preload: readdirSync(folder)
      .filter((fileName) => /\.(xsd|dtd)$/.test(fileName))
      .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') })),
  });
  return errors.map(({ message }) => message);
}
