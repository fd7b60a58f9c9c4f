<#macro content>
<p class="lo-who">${msg("whoSignsIn")}<#if (client.baseUrl)?has_content> <a href="${client.baseUrl}">${msg("backToApplication")}</a></#if></p>
</#macro>
