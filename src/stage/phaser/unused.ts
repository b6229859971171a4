const NOTHING = 'module.exports = function () {};';

/** Something that is set up and then asked at every turn, and has nothing to do. */
const idle = (...methods: readonly string[]) =>
  [NOTHING, ...methods.map((method) => `module.exports.prototype.${method} = function () {};`)].join('\n');

const list = (folder: string, names: string) =>
  `module.exports = { ${names
    .split(' ')
    .map((name) => `${name}: require('${folder}/${name}')`)
    .join(', ')} };`;

/**
 * Files of Phaser that its core names and the Stage never reaches, each with what stands in its place: filters, input,
 * GPU layers, animations, the camera's own effects, lines and areas, easings that nothing here uses.
 */
export const UNUSED: readonly (readonly [RegExp, string])[] = [
  [/^src\/renderer\/index\.js$/, "module.exports = { Events: require('./events') };"],
  [/^src\/math\/index\.js$/, "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');"],
  [/^src\/math\/random-data-generator\//, NOTHING],
  [/^src\/textures\/parsers\/index\.js$/, "exports.Canvas = require('./Canvas'); exports.Image = require('./Image');"],
  [/^src\/filters\/(?!Controller)/, NOTHING],
  [/^src\/renderer\/webgl\/renderNodes\/filters\//, NOTHING],
  [
    /^src\/renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite|Tri|TriFlat)|DynamicTextureHandler)\.js$/,
    NOTHING,
  ],
  [/^src\/renderer\/webgl\/renderNodes\/(Draw|Fill|Stroke)\w+\.js$/, NOTHING],
  [/^src\/renderer\/webgl\/renderNodes\/(submitter|transformer|texturer)\/\w*Tile/, NOTHING],
  [/^src\/renderer\/webgl\/renderNodes\/(submitter\/SubmitterMeshToQuad|transformer\/TransformerVertex)/, NOTHING],
  [/^src\/renderer\/snapshot\//, NOTHING],
  [/^src\/animations\/Animation(Manager|State)\.js$/, NOTHING],
  [/^src\/textures\/DynamicTexture\.js$/, NOTHING],
  // The texture manager makes one of these for the textures that we do not use, and only sets it up.
  [
    /^src\/gameobjects\/tilesprite\/TileSprite\.js$/,
    'module.exports = function () { this.setOrigin = function () { return this; }; this.destroy = function () {}; };',
  ],
  // A container only asks whether it is given one.
  [/^src\/gameobjects\/layer\/Layer\.js$/, NOTHING],
  [/^src\/gameobjects\/components\/PathFollower\.js$/, 'module.exports = {};'],
  // The canvas takes no input: the Page's own controls lie over it.
  [/^src\/input\/InputManager\.js$/, NOTHING],
  [/^src\/device\/(Audio|Fullscreen|Input|OS|Video)\.js$/, 'module.exports = {};'],
  // Asked only whether its sorting keeps the order of equals, as every browser's does that knows this syntax.
  [/^src\/device\/Browser\.js$/, 'module.exports = { es2019: true };'],
  [/^src\/(dom\/CreateDOMContainer|geom\/line\/(Line|Random|GetPoints?))\.js$/, NOTHING],
  // Phaser would try the browser out on canvases and a WebGL of its own; the Stage has opened its own before.
  [/^src\/device\/CanvasFeatures\.js$/, 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };'],
  [/^src\/device\/Features\.js$/, 'module.exports = { canvas: true, webGL: true, littleEndian: true };'],
  [/^src\/cameras\/2d\/effects\/(?!index)/, idle('preRender', 'update', 'reset', 'destroy', 'postRenderWebGL')],
  [/^src\/gameobjects\/components\/Filters\.js$/, 'module.exports = {};'],
  [
    /^src\/gameobjects\/components\/FilterList\.js$/,
    `${idle('destroy')} module.exports.prototype.getActive = () => []; module.exports.prototype.length = 0;`,
  ],
  [
    /^src\/renderer\/webgl\/shaders\/(DefineLights|ApplyLighting|DefineBlockyTexCoord)-glsl\.js$/,
    "module.exports = '';",
  ],
  // The Stage measures the window and sets the canvas itself: all that the others ask is how large it is, and when it changes.
  // Phaser's own would also have the browser lay out the page anew three times while a game boots.
  [
    /^src\/scale\/ScaleManager\.js$/,
    `const { RESIZE } = require('./events');
     module.exports = class extends require('eventemitter3') {
       baseSize = { width: 0, height: 0 };
       constructor(game) { super(); this.game = game; }
       preBoot() {
         const { config, events } = this.game;
         this.baseSize = { width: config.width, height: config.height };
         events.once('boot', () => this.resize(this.width, this.height));
         events.once('destroy', () => this.removeAllListeners());
       }
       get width() { return this.baseSize.width; }
       get height() { return this.baseSize.height; }
       resize(width, height) {
         const { width: before, height: above } = this.baseSize;
         Object.assign(this.baseSize, { width, height });
         const { canvas } = this.game;
         // A canvas that is given its size again throws away what it has.
         if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
         this.emit(RESIZE, this.baseSize, this.baseSize, this.baseSize, before, above);
       }
     };`,
  ],
  [/^src\/core\/DebugHeader\.js$/, NOTHING],
  // It listens to the document and never stops; a hidden page asks for no frames anyway.
  [/^src\/core\/VisibilityHandler\.js$/, NOTHING],
  [/^src\/tweens\/(tween\/TweenChain|builders\/(TweenChain|Stagger)Builder)\.js$/, NOTHING],
  [
    /^src\/math\/easing\/EaseMap\.js$/,
    `const { In, Out, InOut } = require('./cubic');
     const quad = require('./quadratic');
     const line = require('./linear');
     module.exports = {
       Power0: line, Linear: line,
       'Quad.easeIn': quad.In, 'Quad.easeOut': quad.Out, 'Quad.easeInOut': quad.InOut,
       'Cubic.easeIn': In, 'Cubic.easeOut': Out, 'Cubic.easeInOut': InOut,
     };`,
  ],
  [
    /^src\/utils\/array\/index\.js$/,
    list(
      '.',
      'Add AddAt BringToTop CountAllMatching GetAll GetFirst GetRandom MoveAbove MoveBelow MoveDown MoveTo MoveUp Remove RemoveAt RemoveBetween Replace SendToBack SetAll Shuffle StableSort Swap',
    ),
  ],
  // Pictures are tinted in one way only, by their colours multiplied: no branch and no division for each pixel, and a
  // program that a driver builds in a fraction of the time. Textures are premultiplied.
  [
    /^src\/renderer\/webgl\/shaders\/ApplyTint-glsl\.js$/,
    `module.exports = 'vec4 applyTint(vec4 texture) { return vec4(texture.rgb * outTint.bgr, texture.a) * outTint.a; }';`,
  ],
  // The renderer keeps one for what it draws with, and needs no more of it than this.
  [
    /^src\/math\/Matrix4\.js$/,
    `module.exports = function () { this.val = new Float32Array(16); };
     module.exports.prototype.identity = function () {
       this.val.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
       return this;
     };
     module.exports.prototype.ortho = function (left, right, bottom, top, near, far) {
       const [x, y, z] = [1 / (left - right), 1 / (bottom - top), 1 / (near - far)];
       this.val.set([
         -2 * x, 0, 0, 0, 0, -2 * y, 0, 0, 0, 0, 2 * z, 0,
         (left + right) * x, (top + bottom) * y, (far + near) * z, 1,
       ]);
       return this;
     };`,
  ],
];
