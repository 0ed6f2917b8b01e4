using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Corpus.Cli.Commands;

/// <summary>Writes one JSON value of any length to a command's output while it is made, in the manner of <see cref="JsonOutput"/>.</summary>
internal sealed class StreamedJson : IDisposable
{
    // So many bytes are held back at most, but for one row.
    private const int HeldBytes = 1 << 15;

    private readonly TextWriter _output;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public StreamedJson(TextWriter output)
    {
        _output = output;
        Writer = new Utf8JsonWriter(_buffer, JsonOutput.Options);
    }

    /// <summary>Writes the parts of the value.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>Between two parts: passes on what there is, if it is much.</summary>
    public void Advance()
    {
        if (Writer.BytesPending + _buffer.WrittenCount > HeldBytes)
            Flush();
    }

    /// <summary>Ends the value and its line.</summary>
    public void Dispose()
    {
        Flush();
        Writer.Dispose();
        _output.Write('\n');
    }

    private void Flush()
    {
        Writer.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
