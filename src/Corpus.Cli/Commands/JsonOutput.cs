using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Cli.Commands;

/// <summary>How commands write JSON: one value in UTF-8, indented, and a line feed.</summary>
internal static class JsonOutput
{
    /// <summary>How it is written.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one value.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        Write(buffer, write);
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    /// <summary>Writes one value.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            write(json);
        output.WriteByte((byte)'\n');
    }
}
