// The parts of Phaser that the Stage paints with. Whatever is not named here, or needed by what is, stays out of the
// build: see small-phaser.ts, which bundles this file in the place of `phaser`.
import CameraManager from 'phaser/src/cameras/2d/CameraManager.js';
import CONST from 'phaser/src/const.js';
import 'phaser/src/events/EventEmitter.js';
import GameEvents from 'phaser/src/core/events/index.js';
import Game from 'phaser/src/core/Game.js';
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/text/TextFactory.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import Blitter from 'phaser/src/gameobjects/blitter/Blitter.js';
import Container from 'phaser/src/gameobjects/container/Container.js';
import Image from 'phaser/src/gameobjects/image/Image.js';
import Text from 'phaser/src/gameobjects/text/Text.js';
import BlendModes from 'phaser/src/renderer/BlendModes.js';
import RendererEvents from 'phaser/src/renderer/events/index.js';
import ScaleModes from 'phaser/src/scale/const/index.js';
import SceneEvents from 'phaser/src/scene/events/index.js';
import Scene from 'phaser/src/scene/Scene.js';
import 'phaser/src/scene/ScenePlugin.js';
import TextureEvents from 'phaser/src/textures/events/index.js';
import 'phaser/src/tweens/TweenManager.js';

export const WEBGL = CONST.WEBGL;
export const Core = { Events: GameEvents };
export const Renderer = { Events: RendererEvents };
export const Scale = ScaleModes;
export const Textures = { Events: TextureEvents };
export const Scenes = { Events: SceneEvents };
export const GameObjects = { Blitter, Container, Image, Text };
export const Cameras = { Scene2D: { CameraManager } };
export { BlendModes, Game, Scene };
