using Markdig;
using Markdig.Renderers;

namespace Corpus.Sources;

/// <summary>Puts <see cref="InlineLimitParser"/> in front of all other parsers of inlines.</summary>
internal sealed class InlineLimitExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new InlineLimitParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing is rendered.
    }
}
