new File(basedir, '.git').mkdir()
