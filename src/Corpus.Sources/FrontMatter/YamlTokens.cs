using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Corpus.Sources;

/// <summary>The library's scanner, which also tells where the last scalar began: the parser has its anchor and tag begin it.</summary>
internal sealed class YamlTokens(Scanner scanner) : IScanner
{
    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    /// <summary>Where the last scalar that was scanned begins, its quote included; an offset in the YAML text.</summary>
    public long LastScalarStart { get; private set; } = -1;

    /// <summary>The one before it: the parser may have looked ahead.</summary>
    public long PreviousScalarStart { get; private set; } = -1;

    public bool MoveNext() => Noted(scanner.MoveNext());

    public bool MoveNextWithoutConsuming() => Noted(scanner.MoveNextWithoutConsuming());

    public void ConsumeCurrent() => scanner.ConsumeCurrent();

    private bool Noted(bool isThere)
    {
        if (scanner.Current is Scalar scalar && scalar.Start.Index != LastScalarStart)
            (PreviousScalarStart, LastScalarStart) = (LastScalarStart, scalar.Start.Index);
        return isThere;
    }
}
