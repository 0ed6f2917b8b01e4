using System.Text;

namespace Corpus.Cli.Terminals;

/// <summary>Standard error for a process that works whether somebody can read what is wrong or not: what cannot be written, on a full disk or to a terminal that is gone, is left out.</summary>
internal static class StandardError
{
    /// <summary>Opens it in UTF-8; each line is written at once.</summary>
    public static TextWriter Open() => new StreamWriter(new Forgiving(Console.OpenStandardError()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    private sealed class Forgiving(Stream stream) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                stream.Write(buffer);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // There is nowhere else to say so.
            }
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
