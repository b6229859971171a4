/** A drawing surface, and whether it is drawn by a processor instead of a graphics card. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGLRenderingContext;
  readonly software: boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Opens WebGL on a canvas of its own, or takes the one that the page has opened. Throws an `Error` that says so where there is none. */
export function openSurface(): Surface {
  const canvas = openedEarly() ?? document.createElement('canvas');
  const gl = canvas.getContext('webgl', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: true,
  });
  if (!gl || gl.isContextLost()) throw new Error('the stage needs WebGL, and this browser gives none');
  return { canvas, gl, software: SOFTWARE.test(rendererOf(gl)) };
}

/** The canvas that the line of script in index.html has opened while the code was on its way; it is given once. */
function openedEarly(): HTMLCanvasElement | undefined {
  const { early } = window as { early?: { canvas?: HTMLCanvasElement } };
  const canvas = early?.canvas;
  delete early?.canvas;
  return canvas;
}

function rendererOf(gl: WebGLRenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

/** Gives the graphics memory back at once instead of at the next collection. */
export function closeSurface({ canvas, gl }: Surface): void {
  canvas.remove();
  gl.getExtension('WEBGL_lose_context')?.loseContext();
}
