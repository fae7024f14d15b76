package io.github.mentoring.examples.store;

import java.nio.file.FileSystemException;

/** That somebody else has a file, who may well be done with it in a while. */
public final class FileInUse extends FileSystemException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception for the given file. */
    public FileInUse(String file) {
        super(file, null, "somebody else has been writing to it all the while");
    }
}
