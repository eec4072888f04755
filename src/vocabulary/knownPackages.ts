/**
 * Packages that so many people install that their names tell nothing about anybody, as the index spells them. They alone may stand in a link and in what is copied
 * unless the reader says otherwise, so that the usual case needs no tick. No census: a name that is missing is only asked for.
 */
const PACKAGES: ReadonlySet<string> = new Set(
  `pip setuptools wheel virtualenv pipx pipenv poetry uv build twine tox nox distutils
  numpy pandas scipy matplotlib seaborn plotly bokeh sympy statsmodels networkx scikit-learn scikit-image polars pyarrow numba cython h5py xarray dask shapely geopandas
  torch torchvision torchaudio tensorflow keras jax transformers datasets accelerate diffusers xgboost lightgbm spacy nltk openai langchain
  requests httpx aiohttp urllib3 certifi idna charset-normalizer websockets flask django fastapi uvicorn gunicorn starlette pydantic jinja2 sqlalchemy alembic celery redis
  psycopg2 psycopg2-binary pymysql mysqlclient pymongo pyodbc boto3 botocore awscli paramiko cryptography grpcio protobuf
  pytest coverage black ruff mypy flake8 isort pylint pre-commit ipython ipykernel jupyter jupyterlab notebook
  pillow opencv-python opencv-contrib-python pygame pyinstaller pywin32 pyqt5 pyqt6 pyside6 selenium playwright beautifulsoup4 lxml scrapy openpyxl xlrd python-docx
  pyyaml tqdm rich click typer colorama streamlit gradio dash psutil six python-dateutil pytz python-dotenv pyserial attrs packaging typing-extensions
  mkdocs mkdocs-material sphinx ansible yt-dlp httpie`.split(/\s+/),
);

/** Whether a package is one of those; the index takes capitals, dots and underscores for the same name. */
export const isKnownPackage = (name: string): boolean => PACKAGES.has(name.toLowerCase().replace(/[-_.]+/g, '-'));

/** Folders and modules under which some of them lie, where they are called otherwise. */
const IMPORTED: ReadonlySet<string> = new Set(
  'cv2 pil yaml sklearn skimage bs4 pkg_resources _distutils_hack win32 win32com win32comext pythonwin pywin32_system32 _yaml mpl_toolkits dateutil dotenv serial docx attr'.split(
    ' ',
  ),
);

/** Whether a folder or module among the installed ones belongs to one of those packages. */
export const isKnownImport = (name: string): boolean => isKnownPackage(name) || IMPORTED.has(name.toLowerCase());
