using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Building;

/// <summary>An additional file, read when it is asked for, as the compiler does it.</summary>
internal sealed class DiskText(string path, string? content = null) : AdditionalText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private SourceText? _text;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
        => _text ??= content is null ? Load() : SourceText.From(content, Strict, SourceHashAlgorithm.Sha256);

    private SourceText Load()
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream, Strict, SourceHashAlgorithm.Sha256);
    }
}
