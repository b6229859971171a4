/**
 * What stands where a picture is missing: the dark, and a lamp's cone in three cut steps. Drawn like any other scene, so
 * that the words go on over something that belongs here.
 */
export const NOWHERE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080" data-focus="640 540">
<g data-layer="back" data-depth="0.1"><path fill="#14110f" d="M-110-60H2030V1140H-110z"/><path fill="#1b1612" d="M-110 760H2030V1140H-110z"/></g>
<g data-layer="light" data-depth="0.3"><path fill="#f6d58a" fill-opacity=".05" d="M560-60H720L1180 1140H100z"/><path fill="#f6d58a" fill-opacity=".06" d="M590-60H690L1000 1140H280z"/><path fill="#fdf0c8" fill-opacity=".08" d="M615-60H665L840 1140H440z"/></g>
<g data-layer="fore" data-depth="0.9"><path fill="#0f0c0a" d="M-110 960 300 948 640 956 1010 944 1480 958 2030 946V1140H-110z"/></g>
</svg>`;
