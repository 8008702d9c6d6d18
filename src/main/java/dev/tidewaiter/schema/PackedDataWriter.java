package dev.tidewaiter.schema;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the classes that {@link PackedData} reads. Such a class is nothing but a static initializer that hands on one string after the
 * other, a byte as the character of the same number. The build runs it; nothing else does.
 */
public final class PackedDataWriter {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int JAVA_17 = 61;
  private static final int SUPER = 0x20;
  private static final int STATIC = 8;

  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int STRING = 8;
  private static final int METHOD = 10;
  private static final int NAME_AND_TYPE = 12;

  private static final int LDC_W = 0x13;
  private static final int INVOKESTATIC = 0xB8;
  private static final int RETURN = 0xB1;

  /** The constants before the strings, and where those that are referred to stand among them. */
  private static final int FIXED = 13;
  private static final int THIS = 2;
  private static final int OBJECT = 4;
  private static final int INITIALIZER = 5;
  private static final int NO_ARGUMENTS = 6;
  private static final int CODE = 7;
  private static final int TAKE = 13;

  /** A constant takes 65,535 bytes, and no character more than two of them. */
  private static final int LONGEST = 65_535 / 2;

  private PackedDataWriter() {}

  /**
   * Writes data under a name.
   *
   * @param classes the folder of the compiled classes
   */
  public static void write(Path classes, String name, byte[] data) throws IOException {
    String className = PackedData.className(name).replace('.', '/');
    Path file = classes.resolve(className + ".class");
    Files.createDirectories(file.getParent());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      write(className, data, out);
    }
  }

  private static void write(String className, byte[] data, DataOutputStream out) throws IOException {
    int parts = (data.length + LONGEST - 1) / LONGEST;
    out.writeInt(MAGIC);
    out.writeInt(JAVA_17);
    out.writeShort(FIXED + 2 * parts + 1);
    text(className, out);
    reference(CLASS, THIS - 1, out);
    text("java/lang/Object", out);
    reference(CLASS, OBJECT - 1, out);
    text("<clinit>", out);
    text("()V", out);
    text("Code", out);
    text(PackedData.class.getName().replace('.', '/'), out);
    reference(CLASS, CODE + 1, out);
    text("take", out);
    text("(Ljava/lang/String;)V", out);
    pair(NAME_AND_TYPE, TAKE - 3, TAKE - 2, out);
    pair(METHOD, TAKE - 4, TAKE - 1, out);
    for (int i = 0; i < parts; i++) {
      int start = i * LONGEST;
      text(new String(data, start, Math.min(LONGEST, data.length - start), StandardCharsets.ISO_8859_1), out);
      reference(STRING, FIXED + 2 * i + 1, out);
    }
    shorts(out, SUPER, THIS, OBJECT, 0, 0, 1);
    shorts(out, STATIC, INITIALIZER, NO_ARGUMENTS, 1, CODE);
    initializer(parts, out);
    shorts(out, 0);
  }

  private static void initializer(int parts, DataOutputStream out) throws IOException {
    int length = 6 * parts + 1;
    out.writeInt(12 + length);
    shorts(out, 1, 0);
    out.writeInt(length);
    for (int i = 0; i < parts; i++) {
      reference(LDC_W, FIXED + 2 * i + 2, out);
      reference(INVOKESTATIC, TAKE, out);
    }
    out.writeByte(RETURN);
    shorts(out, 0, 0);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    out.writeByte(UTF8);
    out.writeUTF(text);
  }

  private static void reference(int tag, int index, DataOutputStream out) throws IOException {
    out.writeByte(tag);
    out.writeShort(index);
  }

  private static void pair(int tag, int first, int second, DataOutputStream out) throws IOException {
    reference(tag, first, out);
    out.writeShort(second);
  }

  private static void shorts(DataOutputStream out, int... numbers) throws IOException {
    for (int number : numbers) {
      out.writeShort(number);
    }
  }
}
