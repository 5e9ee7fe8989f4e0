import arrowDownIcon from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeftIcon from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRightIcon from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUpIcon from 'lucide-static/icons/arrow-up.svg?raw';
import arrowUpDownIcon from 'lucide-static/icons/arrow-up-down.svg?raw';
import calculatorIcon from 'lucide-static/icons/calculator.svg?raw';
import columns2Icon from 'lucide-static/icons/columns-2.svg?raw';
import checkIcon from 'lucide-static/icons/check.svg?raw';
import chevronDownIcon from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRightIcon from 'lucide-static/icons/chevron-right.svg?raw';
import circleCheckIcon from 'lucide-static/icons/circle-check.svg?raw';
import circleDashedIcon from 'lucide-static/icons/circle-dashed.svg?raw';
import circleDotIcon from 'lucide-static/icons/circle-dot.svg?raw';
import circleMinusIcon from 'lucide-static/icons/circle-minus.svg?raw';
import circleSlashIcon from 'lucide-static/icons/circle-slash.svg?raw';
import circleXIcon from 'lucide-static/icons/circle-x.svg?raw';
import clipboardCheckIcon from 'lucide-static/icons/clipboard-check.svg?raw';
import codeIcon from 'lucide-static/icons/code.svg?raw';
import copyIcon from 'lucide-static/icons/copy.svg?raw';
import folderDownIcon from 'lucide-static/icons/folder-down.svg?raw';
import downloadIcon from 'lucide-static/icons/download.svg?raw';
import fileIcon from 'lucide-static/icons/file.svg?raw';
import fileCheckIcon from 'lucide-static/icons/file-check.svg?raw';
import flagIcon from 'lucide-static/icons/flag.svg?raw';
import gitCompareArrowsIcon from 'lucide-static/icons/git-compare-arrows.svg?raw';
import gripVerticalIcon from 'lucide-static/icons/grip-vertical.svg?raw';
import handIcon from 'lucide-static/icons/hand.svg?raw';
import hardDriveIcon from 'lucide-static/icons/hard-drive.svg?raw';
import houseIcon from 'lucide-static/icons/house.svg?raw';
import infoIcon from 'lucide-static/icons/info.svg?raw';
import keyboardIcon from 'lucide-static/icons/keyboard.svg?raw';
import languagesIcon from 'lucide-static/icons/languages.svg?raw';
import layersIcon from 'lucide-static/icons/layers.svg?raw';
import locateFixedIcon from 'lucide-static/icons/locate-fixed.svg?raw';
import maximize2Icon from 'lucide-static/icons/maximize-2.svg?raw';
import mapPinIcon from 'lucide-static/icons/map-pin.svg?raw';
import moveHorizontalIcon from 'lucide-static/icons/move-horizontal.svg?raw';
import menuIcon from 'lucide-static/icons/menu.svg?raw';
import minusIcon from 'lucide-static/icons/minus.svg?raw';
import pencilIcon from 'lucide-static/icons/pencil.svg?raw';
import plusIcon from 'lucide-static/icons/plus.svg?raw';
import redo2Icon from 'lucide-static/icons/redo-2.svg?raw';
import printerIcon from 'lucide-static/icons/printer.svg?raw';
import presentationIcon from 'lucide-static/icons/presentation.svg?raw';
import rotateCcwIcon from 'lucide-static/icons/rotate-ccw.svg?raw';
import scanIcon from 'lucide-static/icons/scan.svg?raw';
import scanSearchIcon from 'lucide-static/icons/scan-search.svg?raw';
import scissorsIcon from 'lucide-static/icons/scissors.svg?raw';
import searchIcon from 'lucide-static/icons/search.svg?raw';
import share2Icon from 'lucide-static/icons/share-2.svg?raw';
import shieldCheckIcon from 'lucide-static/icons/shield-check.svg?raw';
import sigmaIcon from 'lucide-static/icons/sigma.svg?raw';
import slidersHorizontalIcon from 'lucide-static/icons/sliders-horizontal.svg?raw';
import sunMoonIcon from 'lucide-static/icons/sun-moon.svg?raw';
import triangleAlertIcon from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2Icon from 'lucide-static/icons/undo-2.svg?raw';
import uploadIcon from 'lucide-static/icons/upload.svg?raw';
import wrenchIcon from 'lucide-static/icons/wrench.svg?raw';
import xIcon from 'lucide-static/icons/x.svg?raw';

/** The icons of the house by their Lucide names (ISC licence); the drawings are put in at build time. */
export const ICONS = {
  'arrow-down': arrowDownIcon,
  'arrow-left': arrowLeftIcon,
  'arrow-right': arrowRightIcon,
  'arrow-up': arrowUpIcon,
  'arrow-up-down': arrowUpDownIcon,
  'calculator': calculatorIcon,
  'check': checkIcon,
  'chevron-down': chevronDownIcon,
  'chevron-right': chevronRightIcon,
  'circle-check': circleCheckIcon,
  'circle-dashed': circleDashedIcon,
  'circle-dot': circleDotIcon,
  'circle-minus': circleMinusIcon,
  'circle-slash': circleSlashIcon,
  'circle-x': circleXIcon,
  'clipboard-check': clipboardCheckIcon,
  'columns-2': columns2Icon,
  'code': codeIcon,
  'copy': copyIcon,
  'folder-down': folderDownIcon,
  'download': downloadIcon,
  'file': fileIcon,
  'file-check': fileCheckIcon,
  'flag': flagIcon,
  'git-compare-arrows': gitCompareArrowsIcon,
  'grip-vertical': gripVerticalIcon,
  'hand': handIcon,
  'hard-drive': hardDriveIcon,
  'house': houseIcon,
  'info': infoIcon,
  'keyboard': keyboardIcon,
  'languages': languagesIcon,
  'layers': layersIcon,
  'locate-fixed': locateFixedIcon,
  'map-pin': mapPinIcon,
  'maximize-2': maximize2Icon,
  'menu': menuIcon,
  'minus': minusIcon,
  'move-horizontal': moveHorizontalIcon,
  'pencil': pencilIcon,
  'plus': plusIcon,
  'redo-2': redo2Icon,
  'presentation': presentationIcon,
  'printer': printerIcon,
  'rotate-ccw': rotateCcwIcon,
  'scan': scanIcon,
  'scan-search': scanSearchIcon,
  'scissors': scissorsIcon,
  'search': searchIcon,
  'share-2': share2Icon,
  'shield-check': shieldCheckIcon,
  'sigma': sigmaIcon,
  'sliders-horizontal': slidersHorizontalIcon,
  'sun-moon': sunMoonIcon,
  'triangle-alert': triangleAlertIcon,
  'undo-2': undo2Icon,
  'upload': uploadIcon,
  'wrench': wrenchIcon,
  'x': xIcon,
} as const;

export type IconName = keyof typeof ICONS;
