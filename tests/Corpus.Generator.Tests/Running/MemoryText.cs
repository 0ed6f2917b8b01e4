using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Running;

/// <summary>An additional file in memory, decoded as the compiler decodes a file.</summary>
internal sealed class MemoryText : AdditionalText
{
    private readonly SourceText _text;

    public MemoryText(string path, string content)
    {
        Path = path;
        _text = SourceText.From(content, new UTF8Encoding(false, throwOnInvalidBytes: true));
    }

    public MemoryText(string path, SourceText text)
    {
        Path = path;
        _text = text;
    }

    public override string Path { get; }

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
