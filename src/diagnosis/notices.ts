/** Words by which a text shows that a Python package was being installed; without one of them we are not asked. Squeezed. */
export const INSTALL_SIGNS = [
  'pipinstall', 'pip3install', '-mpip', 'pip.exe', 'pip3.exe', 'pip-', '/pip/', '\\pip\\', 'pip._internal', 'pip._vendor', 'pipuninstall', 'pipcache', 'pipconfig', 'pipdownload', 'piplist',
  'couldnotinstallpackages', 'installingcollectedpackages', 'attemptinguninstall', 'foundexistinginstallation', 'successfullyuninstalled', 'requirementalreadysatisfied', 'lookinginindexes',
  'defaultingtouserinstallation', 'couldnotfindaversionthatsatisfies', 'nomatchingdistribution', 'externally-managed', 'externallymanaged', 'setup.pyinstall', 'setup.pydevelop', 'runninginstall', 'runningdevelop',
  'easy_install', 'egg-info', '.dist-info', 'uvpip', 'uvsync', 'uvtool', 'uvadd', 'uvrun', 'pipx', 'pipenv', 'poetry', 'pypoetry', 'condainstall', 'condaupdate', 'condacreate', 'mambainstall', 'condaenv',
  'notwritableerror', 'ensurepip', '-mvenv', 'virtualenv', 'get-pip', '/simple/', 'pypi', '.whl', 'buildingwheel', 'metadata-generation-failed', 'subprocess-exited-with-error', 'requirements.txt',
  'conda-script.py', 'condaioerror', 'conda-meta', 'libmamba', 'nopythonat', "'pip'", "pip'", 'pip:', 'pip3', 'uvvenv', 'setup.py', 'pip_build', 'notonpath', '.python-eggs', 'usersite-packages', 'closeallprocessesrunningcode',
  'cachehasbeendisabled', 'cachingwheelshasbeendisabled', 'activate.ps1', 'failedtodownload:', 'microsoftstore',
] as const;

/** Words that begin a failure. Squeezed. */
export const FAILURE_SIGNS = ['error:', 'traceback(mostrecentcalllast)', 'exception:', 'failedwith', 'permissiondenied', 'accessisdenied', 'non-zeroexitstatus', 'fatal:', 'returnednon-zero', 'didnotcompletesuccessfully'] as const;

/** Words that end a success. Squeezed. */
export const SUCCESS_SIGNS = ['successfullyinstalled', 'requirementalreadysatisfied'] as const;
