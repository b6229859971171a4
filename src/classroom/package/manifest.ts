import { LAUNCH_PAGE, type PackageKind } from './package-kind.ts';

/** What a manifest says of a package. */
export interface PackageFacts {
  readonly title: string;
  /** Tells one package from another in the same learning system: letters, digits, hyphens. */
  readonly mark: string;
  /** Every file of the game; the manifest and its schemas are not named. */
  readonly files: readonly string[];
}

/** The manifest by which a learning system takes a package in, as XML. */
export function manifestOf(kind: PackageKind, facts: PackageFacts): string {
  switch (kind) {
    case 'scorm12':
      return scorm12(facts);
    case 'scorm2004':
      return scorm2004(facts);
    case 'cmi5':
      return cmi5(facts);
    default:
      return kind satisfies never;
  }
}

function scorm12({ title, mark, files }: PackageFacts): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="three-against-${mark}" version="1"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course-${mark}">
    <organization identifier="course-${mark}">
      <title>${xml(title)}</title>
      <item identifier="play-${mark}" identifierref="game-${mark}" isvisible="true">
        <title>${xml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game-${mark}" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH_PAGE}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;
}

function scorm2004({ title, mark, files }: PackageFacts): string {
  // The game alone says when it is completed: what it does not say must not be taken as done.
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="three-against-${mark}" version="1"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course-${mark}">
    <organization identifier="course-${mark}">
      <title>${xml(title)}</title>
      <item identifier="play-${mark}" identifierref="game-${mark}" isvisible="true">
        <title>${xml(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game-${mark}" type="webcontent" adlcp:scormType="sco" href="${LAUNCH_PAGE}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;
}

function cmi5({ title, mark }: PackageFacts): string {
  const named = ABOUT.map(([lang]) => `<langstring lang="${lang}">${xml(title)}</langstring>`).join('');
  const told = ABOUT.map(([lang, text]) => `<langstring lang="${lang}">${xml(text)}</langstring>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:three-against:course:${mark}">
    <title>${named}</title>
    <description>${told}</description>
  </course>
  <au id="urn:three-against:play:${mark}" moveOn="Completed" launchMethod="AnyWindow" activityType="https://w3id.org/xapi/seriousgames/activity-types/serious-game">
    <title>${named}</title>
    <description>${told}</description>
    <url>${LAUNCH_PAGE}</url>
  </au>
</courseStructure>
`;
}

const ABOUT = [
  ['en', 'A documentary story about Moscow, 1934: a party congress, a secret ballot, and what became of the people.'],
  [
    'es',
    'Una historia documental sobre Moscú, 1934: un congreso del partido, una votación secreta y lo que fue de todos.',
  ],
] as const;

function fileList(files: readonly string[]): string {
  return files.map((file) => `      <file href="${xml(encodeURI(file))}"/>`).join('\n');
}

/** Text for XML: what has a meaning there is written out, what may not stand there at all is left out. */
function xml(text: string): string {
  const allowed = [...text].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x20 ? code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff : /[\t\n\r]/.test(letter);
  });
  return allowed
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
