using System.Text;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Corpus.Sources;

/// <summary>The text of what stands within a block of Markdown.</summary>
internal static class InlineText
{
    /// <summary>The text without markup, newlines as <c>\n</c>. O(length); emphasis may be thousands deep, so this is no recursion.</summary>
    public static string Of(ContainerInline? root)
    {
        var text = new StringBuilder();
        for (Inline? inline = root?.FirstChild; inline is not null; inline = Next(inline, root!))
            Append(text, inline);

        // Entities can write a carriage return.
        return WithLineFeeds(text.ToString());
    }

    /// <summary>The text with every newline as <c>\n</c>.</summary>
    public static string WithLineFeeds(string text)
        => text.IndexOf('\r') < 0 ? text : new StringBuilder(text).Replace("\r\n", "\n").Replace('\r', '\n').ToString();

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(text, literal.Content);
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                Append(text, entity.Transcoded);
                break;
            case LineBreakInline:
                text.Append('\n');
                break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral());
                break;
            default:
                // Links, images and emphasis are their children; HTML is nothing.
                break;
        }
    }

    private static void Append(StringBuilder text, StringSlice slice)
    {
        if (slice.Length > 0)
            text.Append(slice.Text, slice.Start, slice.Length);
    }

    private static Inline? Next(Inline inline, ContainerInline root)
    {
        if (inline is ContainerInline { FirstChild: { } child })
            return child;
        var at = inline;
        while (at.NextSibling is null)
        {
            if (at.Parent is null || ReferenceEquals(at.Parent, root))
                return null;
            at = at.Parent;
        }

        return at.NextSibling;
    }
}
