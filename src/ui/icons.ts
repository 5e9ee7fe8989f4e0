import arrowDownIcon from 'lucide-static/icons/arrow-down.svg?raw';
import arrowUpIcon from 'lucide-static/icons/arrow-up.svg?raw';
import calculatorIcon from 'lucide-static/icons/calculator.svg?raw';
import checkIcon from 'lucide-static/icons/check.svg?raw';
import chevronDownIcon from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRightIcon from 'lucide-static/icons/chevron-right.svg?raw';
import circleCheckIcon from 'lucide-static/icons/circle-check.svg?raw';
import circleDotIcon from 'lucide-static/icons/circle-dot.svg?raw';
import circleMinusIcon from 'lucide-static/icons/circle-minus.svg?raw';
import circleXIcon from 'lucide-static/icons/circle-x.svg?raw';
import downloadIcon from 'lucide-static/icons/download.svg?raw';
import gripVerticalIcon from 'lucide-static/icons/grip-vertical.svg?raw';
import handIcon from 'lucide-static/icons/hand.svg?raw';
import houseIcon from 'lucide-static/icons/house.svg?raw';
import infoIcon from 'lucide-static/icons/info.svg?raw';
import keyboardIcon from 'lucide-static/icons/keyboard.svg?raw';
import languagesIcon from 'lucide-static/icons/languages.svg?raw';
import layersIcon from 'lucide-static/icons/layers.svg?raw';
import locateFixedIcon from 'lucide-static/icons/locate-fixed.svg?raw';
import mapPinIcon from 'lucide-static/icons/map-pin.svg?raw';
import menuIcon from 'lucide-static/icons/menu.svg?raw';
import minusIcon from 'lucide-static/icons/minus.svg?raw';
import plusIcon from 'lucide-static/icons/plus.svg?raw';
import rotateCcwIcon from 'lucide-static/icons/rotate-ccw.svg?raw';
import scanSearchIcon from 'lucide-static/icons/scan-search.svg?raw';
import scanIcon from 'lucide-static/icons/scan.svg?raw';
import searchIcon from 'lucide-static/icons/search.svg?raw';
import share2Icon from 'lucide-static/icons/share-2.svg?raw';
import shieldCheckIcon from 'lucide-static/icons/shield-check.svg?raw';
import sunMoonIcon from 'lucide-static/icons/sun-moon.svg?raw';
import triangleAlertIcon from 'lucide-static/icons/triangle-alert.svg?raw';
import xIcon from 'lucide-static/icons/x.svg?raw';

/** The icons of the house by their Lucide names (ISC licence); the drawings are put in at build time. */
export const ICONS = {
  'arrow-down': arrowDownIcon,
  'arrow-up': arrowUpIcon,
  'calculator': calculatorIcon,
  'check': checkIcon,
  'chevron-down': chevronDownIcon,
  'chevron-right': chevronRightIcon,
  'circle-check': circleCheckIcon,
  'circle-dot': circleDotIcon,
  'circle-minus': circleMinusIcon,
  'circle-x': circleXIcon,
  'download': downloadIcon,
  'grip-vertical': gripVerticalIcon,
  'hand': handIcon,
  'house': houseIcon,
  'info': infoIcon,
  'keyboard': keyboardIcon,
  'languages': languagesIcon,
  'layers': layersIcon,
  'locate-fixed': locateFixedIcon,
  'map-pin': mapPinIcon,
  'menu': menuIcon,
  'minus': minusIcon,
  'plus': plusIcon,
  'rotate-ccw': rotateCcwIcon,
  'scan': scanIcon,
  'scan-search': scanSearchIcon,
  'search': searchIcon,
  'share-2': share2Icon,
  'shield-check': shieldCheckIcon,
  'sun-moon': sunMoonIcon,
  'triangle-alert': triangleAlertIcon,
  'x': xIcon,
} as const;

export type IconName = keyof typeof ICONS;
