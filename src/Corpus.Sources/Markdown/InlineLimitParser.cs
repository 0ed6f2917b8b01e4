using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Corpus.Sources;

/// <summary>
/// Comes first at every character that can begin markup within a block: of a block that <see cref="InlineLimit"/> refuses, it takes all as text, before
/// another parser sees it.
/// </summary>
internal sealed class InlineLimitParser : InlineParser
{
    public InlineLimitParser() => OpeningCharacters = ['[', '!', '<', '*', '_', '|', '`', '\\', '&'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Context?.Properties[InlineLimit.Key] is not InlineLimit limit || processor.Block is not { } block || limit.Allows(block, slice))
            return false;

        processor.Inline = new LiteralInline(slice);
        slice.Start = slice.End + 1;
        return true;
    }
}
